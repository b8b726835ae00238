public import ArgumentParser
public import PlanEngine

extension RuleID: ExpressibleByArgument {}

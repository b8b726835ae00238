/// Version 2: the journal and its row images, which nothing can change or remove, and drafts of what is being typed.
///
/// An image is one row before and after an entry, as a JSON object; undo puts the earlier one back. The hash of an entry
/// covers the one before it, its own words and its images. `journal_client` refers to no row, because the journal still
/// speaks of a client whose admission was undone.
let migration0002Journal = """
    CREATE TABLE journal (
        seq INTEGER PRIMARY KEY,
        operation TEXT NOT NULL UNIQUE,
        at INTEGER NOT NULL,
        day INTEGER NOT NULL,
        actor TEXT NOT NULL,
        kind TEXT NOT NULL,
        sentence TEXT NOT NULL,
        change TEXT NOT NULL,
        undoes INTEGER REFERENCES journal (seq),
        redoes INTEGER REFERENCES journal (seq),
        previous TEXT NOT NULL,
        hash TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE INDEX journal_by_actor ON journal (actor, seq);

    CREATE TABLE journal_client (
        client INTEGER NOT NULL,
        seq INTEGER NOT NULL REFERENCES journal (seq),
        PRIMARY KEY (client, seq)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX journal_client_by_seq ON journal_client (seq);

    CREATE TABLE image (
        seq INTEGER NOT NULL REFERENCES journal (seq),
        ordinal INTEGER NOT NULL,
        record TEXT NOT NULL,
        key TEXT NOT NULL,
        before TEXT,
        after TEXT,
        PRIMARY KEY (seq, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX image_by_record ON image (record, key, seq);

    CREATE TRIGGER journal_keeps BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER journal_stays BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER image_keeps BEFORE UPDATE ON image
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER image_stays BEFORE DELETE ON image
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER journal_client_keeps BEFORE UPDATE ON journal_client
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER journal_client_stays BEFORE DELETE ON journal_client
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

    CREATE TRIGGER journal_is_not_replaced BEFORE INSERT ON journal
    WHEN EXISTS (SELECT 1 FROM journal WHERE seq = NEW.seq OR operation = NEW.operation OR hash = NEW.hash)
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER image_is_not_replaced BEFORE INSERT ON image
    WHEN EXISTS (SELECT 1 FROM image WHERE seq = NEW.seq AND ordinal = NEW.ordinal)
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

    CREATE TABLE draft (
        author TEXT NOT NULL,
        place TEXT NOT NULL,
        content TEXT NOT NULL,
        saved_at INTEGER NOT NULL,
        PRIMARY KEY (author, place)
    ) STRICT, WITHOUT ROWID;
    """

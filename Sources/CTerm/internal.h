/* What the two halves of CTerm tell each other. */
#ifndef CTERM_INTERNAL_H
#define CTERM_INTERNAL_H

/* Adds to what a crash writes to give the terminal back; padding of old terminals is left out. */
void ct_add_last_words(const char *capability);
/* Where a crash writes it; -1 for nowhere, once the terminal was given back. */
void ct_restorable_output(int fd);

#endif

package org.muqabala.reading.time;

/**
 * What a word or phrase of the lexicon means in a time.
 *
 * @param kind the part it plays
 * @param value its number in that part; 0 where it has none
 * @param name the name of the {@link Unit}, {@link Direction}, {@link Part} or {@link Season} it stands for, as the enum spells it
 * @param trust how far it can be trusted
 */
record TimeWord(Kind kind, int value, String name, Trust trust) {}

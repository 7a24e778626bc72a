package org.muqabala.bench.story;

/**
 * A sentence that answers a question of a story, as it was planted. Two sentences belong together when story and fact are the
 * same, and then conflict when their answers differ.
 *
 * @param start offset of its first character in the text, in UTF-16 units
 * @param end offset behind its last
 * @param story number of the story
 * @param fact name of what is asked
 * @param answer what the sentence answers, in no language
 */
public record Told(int start, int end, long story, String fact, String answer) {
    /** Do the two answer one question? */
    public boolean belongsWith(Told other) {
        return story == other.story && fact.equals(other.fact);
    }

    /** Do the two answer one question otherwise? */
    public boolean conflictsWith(Told other) {
        return belongsWith(other) && !answer.equals(other.answer);
    }
}

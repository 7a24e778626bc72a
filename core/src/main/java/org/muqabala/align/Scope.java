package org.muqabala.align;

/** Of how much of a thing a value holds. */
public enum Scope {
    /** Nothing is said, so of the whole. */
    WHOLE,
    /** Of a whole that is named as one: "all 28 crew", "most of the 342 passengers". */
    NAMED,
    /** Of each of several: "206 from each side". */
    EACH,
    /** Of some of a whole that was named: "fifteen of those". */
    PART,
    /** Of those who came on top of others told of before: "three more suspects". */
    ADDED,
    /** Of those who are still so, where others no more are: "21 are still in hospital". */
    LEFT,
    /** Said to be of all together: "from both sides", "in total". */
    BOTH,
    /** Of one side alone: "nine of its soldiers". */
    OWN,
    /** A length of time within which something was done: "within three hours". */
    WITHIN,
    /** Counted from a point in time: "eight minutes after". */
    OFFSET,
    /** "بعد أربع ساعات من": counted from a point in time, or how long it took, as Arabic tells both. */
    AFTER,
    /** So much for each day: "400,000 euros a day". */
    DAILY,
    WEEKLY,
    MONTHLY,
    YEARLY;

    /** Does it hold of each of many days, weeks, months or years, whose sum is another amount? */
    public boolean isRate() {
        return this == DAILY || this == WEEKLY || this == MONTHLY || this == YEARLY;
    }

    /** Do two values of these scopes hold of as much? What both sides have together is the whole, and so is what one
     * side has of its own. */
    public boolean fits(Scope other) {
        return whole() == other.whole() || this == AFTER && other.isLong() || other == AFTER && isLong();
    }

    private boolean isLong() {
        return whole() == WHOLE || this == OFFSET;
    }

    private Scope whole() {
        return this == BOTH || this == OWN || this == NAMED || this == MONTHLY ? WHOLE : this;
    }
}

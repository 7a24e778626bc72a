package org.muqabala.align;

import java.util.Locale;

/** What is measured of a claim that denies something and another that may tell it; each has its weight in weights.properties. */
public enum DenialFeature {
    /** Always 1. */
    BASE,
    /** Does one tell the very act that the other denies, with enough around it that is alike? */
    RULE,
    /** Does one tell the very act that the other denies, whatever stands around it? */
    ACT,
    /** What part of all that the other claim says is denied. */
    TOLD,
    /** How much better the two fit than the denial fits any other claim of that text; below 0 where one fits better. */
    LEAD,
    /** How many pieces of what is denied are told, in quarters, four at most. */
    PIECES,
    /** How many of these are acts, in halves, two at most. */
    ACTS,
    /** What the rarest of these pieces weighs. */
    RAREST,
    /** Do both deny something, of which one is the opposite of the other? */
    OPPOSITE,
    /** Is the other claim a heading? */
    HEADING,
    /** Is the claim that denies a heading? */
    HEADING_DENIES,
    /** Does somebody say what the other claim tells? */
    SPEAKER,
    /** How many meanings with a weight of their own the two share, in sixths, six at most. */
    SUBSTANCE,
    /** Is it a verb that denies, and does either claim fit the other best of all claims of its text? */
    FOREMOST,
    /** How many claims of the other text there are that may tell it, as a logarithm: the more, the sooner one seems to by chance. */
    CROWD;

    /** Its name in weights.properties. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.muqabala.align;

import java.util.Locale;

/** What is measured of two brief texts laid one upon the other; each has its weights in weights.properties. */
public enum ContrastFeature {
    /** Always 1. */
    BASE,
    /** The weight of what both say, over the geometric mean of both weights. */
    SHARED,
    /** Its square: of two texts that are nearly alike the little that differs tells most. */
    SHARED_SQUARE,
    /** The weight of what both say, over the weight of the lighter text. */
    COVERED,
    /** What part of what both say follows in one order. */
    ORDER,
    /** What part of it is said in words of one root only, or in a wider meaning. */
    BENT,
    /** Acts that both have, over the acts of the one with fewer. */
    ACTS_SHARED,
    /** The weight of what is left on the side with less, over the mean weight. */
    REST_BOTH,
    /** The weight of what is left on one side more than on the other, over the mean weight. */
    REST_ONE,
    /** Is all that is left one piece on each side, at one place? */
    ONE_IN_PLACE,
    OPPOSITE,
    TURN,
    POLE,
    DENIED,
    UNDONE,
    AGAINST,
    NAME,
    /** Does one side have a name more that is no place? */
    NAME_ALONE,
    PLACE,
    /** Does one side have a place more? */
    PLACE_ALONE,
    /** Another number or another date. */
    FIGURE,
    /** Does one side have a number more? */
    FIGURE_ALONE,
    /** Do names stand in another order? */
    SWAPPED_NAMES,
    /** Do acts stand in another order? */
    SWAPPED_ACTS,
    SWAPPED,
    CROSSED,
    /** Two things or acts of one sort, by how many of their sides agree: 0, 1/2, 1. */
    SIBLING,
    /** One act in place of another, wherever they stand. */
    ACT,
    /** One thing in place of another, by how many of their sides agree. */
    THING,
    /** One word in place of another, by how many of their sides agree. */
    WORD;

    /** Its name in weights.properties. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.muqabala.report.words;

/** The digits in which the page shows numbers of its own; quotes keep theirs. */
public enum Digits {
    /** A value as its source writes it, everything else in European digits. */
    AS_WRITTEN,
    /** 0 to 9. */
    EUROPEAN,
    /** ٠ to ٩. */
    ARABIC_INDIC;

    private static final char ZERO = '٠';

    /** The numbering system of CLDR for the page's own numbers. */
    String numbering() {
        return this == ARABIC_INDIC ? "arab" : "latn";
    }

    /** European digits as these. */
    String show(String text) {
        if (this != ARABIC_INDIC) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shown.append(c >= '0' && c <= '9' ? (char) (ZERO + (c - '0')) : c);
        }
        return shown.toString();
    }

    /** The digits for a value that a source writes in these words. */
    public Digits of(String written) {
        return this == AS_WRITTEN && written.chars().anyMatch(c -> c >= ZERO && c <= ZERO + 9) ? ARABIC_INDIC : this;
    }
}

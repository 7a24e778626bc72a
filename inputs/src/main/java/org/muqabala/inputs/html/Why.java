package org.muqabala.inputs.html;

import java.util.Locale;

/** Why a part of a page is no part of its article. */
public enum Why {
    /** Menus, breadcrumbs, "skip to content". */
    NAVIGATION,
    /** "Read also", "most read", headlines of other articles. */
    RELATED,
    /** Advertisements. */
    ADVERT,
    /** Share bars and tools: print, send, font size. */
    SHARE,
    /** What readers wrote, and the boxes to write in. */
    COMMENT,
    /** Tags and key words. */
    TAGS,
    /** Newsletters, channels and apps to subscribe to. */
    NEWSLETTER,
    /** Cookie banners, consent and other windows over the page. */
    CONSENT,
    /** What a reader must pay for, where the article breaks off. */
    PAYWALL,
    /** Who the author is. */
    AUTHOR,
    /** Byline, date, reading time. */
    BYLINE,
    /** Captions and credits of pictures. */
    CAPTION,
    /** The foot of the page. */
    FOOTER,
    /** What the page itself marks as set aside. */
    ASIDE,
    /** Lines that are links and nothing else. */
    LINKS,
    /** What the page does not show. */
    HIDDEN,
    /** A second article on the same page. */
    OTHER_ARTICLE,
    /** Outside of the part that holds the article. */
    OUTSIDE;

    /** Its name in kebab case, as messages and lexicon files have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Does it hold however much text there is in it? A comment column is longer than many an article. */
    boolean isStrong() {
        return this == COMMENT || this == CONSENT || this == FOOTER;
    }
}

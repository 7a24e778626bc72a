package org.muqabala.inputs.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Tells the elements that a page hides by their own attributes. */
final class Hidden {
    private static final int LONGEST_STYLE = 2_000;

    private Hidden() {}

    static boolean is(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty() || style.length() > LONGEST_STYLE) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
}

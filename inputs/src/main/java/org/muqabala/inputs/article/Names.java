package org.muqabala.inputs.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names that parts of a file are shown under: "archive.zip!/page.html", each once and in one harmless line. */
public final class Names {
    /** A name is not shown longer. */
    private static final int LONGEST = 300;

    private final String file;
    private final Set<String> given = new HashSet<>();

    /** @param file the name of the file that they are parts of */
    public Names(String file) {
        this.file = file;
    }

    /** Whether a part of this name was there before. */
    public boolean isGiven(String part) {
        return given.contains(whole(part));
    }

    /** The name of a part; one that is there a second time is numbered: "page (2).html". */
    public String of(String part) {
        String name = whole(part);
        for (int n = 2; !given.add(name); n++) {
            name = numbered(whole(part), n);
        }
        return name;
    }

    private String whole(String part) {
        return file + "!/" + shown(part);
    }

    private static String numbered(String name, int n) {
        int dot = name.lastIndexOf('.');
        int at = dot > name.lastIndexOf('/') ? dot : name.length();
        return name.substring(0, at) + " (" + n + ")" + name.substring(at);
    }

    /** The name with what would break or turn a line written out: a line end as "\\u000A". The end, which tells its kind, stays. */
    public static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        int from = 0;
        if (name.length() > LONGEST) {
            from = name.length() - LONGEST;
            shown.append('…');
        }
        for (int i = from; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isHarmless(name, i)) {
                shown.append(c);
            } else {
                shown.append("\\u").append(String.format(Locale.ROOT, "%04X", (int) c));
            }
        }
        return shown.toString();
    }

    private static boolean isHarmless(String name, int i) {
        char c = name.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < name.length() && Character.isLowSurrogate(name.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(name.charAt(i - 1));
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED ->
                false;
            case Character.FORMAT -> c == '\u200C' || c == '\u200D'; // joiners belong to Persian and Hindi words
            default -> true;
        };
    }
}

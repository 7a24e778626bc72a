package org.muqabala.inputs.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that people, pages and servers call charsets by. */
public final class CharsetNames {
    private static final String PARAMETER = "charset=";

    /**
     * What browsers read under these names (WHATWG Encoding Standard, "Names and labels"), where Java reads less or does not
     * know the name: a page that says ISO-8859-1 has the quotation marks of windows-1252.
     */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("iso_8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin-1", "windows-1252"),
            Map.entry("l1", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("mac", "x-MacRoman"),
            Map.entry("macroman", "x-MacRoman"),
            Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
            Map.entry("maccyrillic", "x-MacCyrillic"),
            Map.entry("dos-866", "IBM866"),
            Map.entry("windows1256", "windows-1256"),
            Map.entry("windows1251", "windows-1251"),
            Map.entry("windows1252", "windows-1252"),
            Map.entry("iso-8859-6-i", "ISO-8859-6"),
            Map.entry("iso-8859-6-e", "ISO-8859-6"),
            Map.entry("unicode", "UTF-16LE"));

    private CharsetNames() {}

    /** The charset of a name, whatever its case; null where the name is of none. */
    public static @Nullable Charset find(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(MEANT.getOrDefault(plain, plain));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /**
     * The charset that a media type names, as written.
     *
     * @param type such as "text/html; charset=windows-1256"; null where none is known
     */
    public static @Nullable String inMediaType(@Nullable String type) {
        if (type == null) {
            return null;
        }
        for (String part : type.split(";", -1)) {
            String parameter = part.strip();
            if (parameter.regionMatches(true, 0, PARAMETER, 0, PARAMETER.length())) {
                String name = parameter
                        .substring(PARAMETER.length())
                        .replace('"', ' ')
                        .replace('\'', ' ')
                        .strip();
                return name.isEmpty() ? null : name;
            }
        }
        return null;
    }
}

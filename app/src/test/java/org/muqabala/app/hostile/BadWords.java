package org.muqabala.app.hostile;

import static org.muqabala.app.hostile.BadInput.file;
import static org.muqabala.app.hostile.BadInput.read;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that another program might take for an order: in the text of a source, and in what is told of it. */
final class BadWords {
    private BadWords() {}

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("a script", "<script>alert(1)</script>");
        words.put("an event handler", "\"><img src=x onerror=alert(1)>");
        words.put("a link that runs a script", "<a href=\"javascript:alert(1)\">javascript:alert(1)</a>");
        words.put("an expression of a template", "${7*7} [[${7*7}]] [(${7*7})] th:text=\"${7*7}\" __${7*7}__");
        words.put("a format string", "%s%n%d {0} {} %1$99999999s");
        words.put("signs of a terminal", "\u001b[31mred\u001b[2J\u0007\u009b31m");
        words.put("a formula of a spreadsheet", "=HYPERLINK(\"http://evil.example\";\"31\")");
        words.put("a formula behind a tab", "\t=1+1");
        words.put("a formula behind @", "@SUM(1+1)*cmd|' /C calc'!A0");
        words.put("an order to a shell", "$(reboot) `reboot`; rm -rf /");
        words.put("an end of a comment and of a script", "--> ]]> </script></style></textarea><svg/onload=alert(1)>");
        return words;
    }

    static List<BadInput> all() {
        List<BadInput> all = new ArrayList<>();
        words().forEach((what, words) -> {
            all.add(read("in the text, " + what, file("words.txt", article(words))));
            all.add(read("as title, publisher and address, " + what, folder -> told(folder, words)));
        });
        return List.copyOf(all);
    }

    private static String article(String words) {
        return "The mayor said the fire killed 13 people on Sunday.\n\n" + words + "\n\nThe mayor said that \"" + words
                + " killed 9 people\" on Sunday.\n";
    }

    private static List<Path> told(Path folder, String words) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "The mayor said the fire killed 13 people on Sunday.\n");
        Map<String, String> told = Map.of("file", "a.txt", "title", words, "publisher", words, "url", words);
        Files.writeString(folder.resolve("sources.json"), new ObjectMapper().writeValueAsString(List.of(told)));
        return List.of(folder);
    }
}

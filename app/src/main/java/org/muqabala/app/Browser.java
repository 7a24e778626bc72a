package org.muqabala.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The browser of the person who started the program. */
final class Browser {
    private Browser() {}

    /**
     * Opens an address. Other people of this machine can read with what a program was started, so the browser is given a
     * file of its owner's alone that leads to the address.
     *
     * @param address of letters that need no escape in HTML
     * @return true where a browser was started
     */
    static boolean open(String address) {
        try {
            Path page = Files.createTempFile("muqabala-review", ".html");
            page.toFile().deleteOnExit();
            Files.writeString(
                    page,
                    "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Muqabala</title>"
                            + "<meta http-equiv=\"refresh\" content=\"0;url=" + address + "\"></html>\n");
            new ProcessBuilder(command(System.getProperty("os.name", ""), page))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static List<String> command(String system, Path page) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of(
                    "rundll32", "url.dll,FileProtocolHandler", page.toUri().toString());
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", page.toString());
    }
}

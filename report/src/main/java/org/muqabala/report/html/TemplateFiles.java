package org.muqabala.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.TemplateException;

/** The files that a page is made of: those of the user's folder, else those that ship. */
final class TemplateFiles {
    private static final String SHIPPED = "/org/muqabala/report/templates/";

    private final @Nullable Path own;

    /** @param own the user's folder; null for none */
    TemplateFiles(@Nullable Path own) {
        this.own = own;
        if (own != null && !Files.isDirectory(own)) {
            throw new TemplateException(
                    own.toString(),
                    0,
                    "expected a folder of templates, found " + (Files.exists(own) ? "a file" : "nothing"));
        }
    }

    /** A file as text, its lines ending alike. */
    String text(String name) {
        return ownText(name).orElseGet(() -> unix(new String(shipped(name), UTF_8)));
    }

    /** The user's own file; empty where the user has none of this name. */
    Optional<String> ownText(String name) {
        if (own == null || !Files.isRegularFile(own.resolve(name))) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(own.resolve(name), UTF_8);
            return Optional.of(unix(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            throw new TemplateException(name(name), 0, "expected UTF-8; save the file as UTF-8");
        } catch (IOException e) {
            throw new TemplateException(name(name), 0, "cannot be read: " + e.getMessage());
        }
    }

    /** What a user calls a file. */
    String name(String name) {
        return own != null && Files.isRegularFile(own.resolve(name))
                ? own.resolve(name).toString()
                : name;
    }

    /** A file that may be no text; the user's own where there is one. */
    byte[] bytes(String name) {
        if (own != null && Files.isRegularFile(own.resolve(name))) {
            try {
                return Files.readAllBytes(own.resolve(name));
            } catch (IOException e) {
                throw new TemplateException(name(name), 0, "cannot be read: " + e.getMessage());
            }
        }
        return shipped(name);
    }

    private static byte[] shipped(String name) {
        try (InputStream in = TemplateFiles.class.getResourceAsStream(SHIPPED + name)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks " + SHIPPED + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unix(String text) {
        return text.replace("\r\n", "\n");
    }
}

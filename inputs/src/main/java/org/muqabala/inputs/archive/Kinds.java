package org.muqabala.inputs.archive;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells articles from what lies beside them in archives: pictures, styles, scripts and fonts. */
final class Kinds {
    private static final Set<String> NO_ARTICLES = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "ico", "tif", "tiff", "heic", "css", "scss",
            "less", "js", "mjs", "map", "ts", "wasm", "woff", "woff2", "ttf", "otf", "eot", "mp3", "m4a", "ogg", "oga",
            "opus", "wav", "flac", "aac", "mp4", "m4v", "webm", "mov", "avi", "mkv", "mpg", "mpeg", "ogv", "exe", "dll",
            "so", "class", "jar", "psd", "ai", "db", "sqlite", "lnk", "url", "ini", "log", "cdx", "cdxj", "idx");

    private static final Set<String> ARTICLES = Set.of(
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "application/pdf",
            "application/msword",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/xml",
            "text/xml");

    private Kinds() {}

    /** Is it, by its name, no article: a picture, the file of a system, or what a browser saved beside a page? */
    static boolean isBeside(String path) {
        String[] parts = path.replace('\\', '/').split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean folder = i < parts.length - 1;
            String part = parts[i];
            if (part.startsWith(".") && part.length() > 1 && !part.equals("..")
                    || folder && (part.equals("__MACOSX") || part.endsWith("_files"))) {
                return true;
            }
        }
        String file = parts[parts.length - 1];
        return file.equals("Thumbs.db") || NO_ARTICLES.contains(ending(file));
    }

    /** Can what has this media type be an article? */
    static boolean isArticle(@Nullable String type) {
        if (type == null) {
            return false;
        }
        int end = type.indexOf(';');
        return ARTICLES.contains(
                (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT));
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

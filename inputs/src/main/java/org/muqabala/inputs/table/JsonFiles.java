package org.muqabala.inputs.table;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import org.muqabala.inputs.article.Names;
import org.muqabala.inputs.format.Blob;

/** What the files of JSON have in common: how they begin, and how they complain. */
final class JsonFiles {
    private JsonFiles() {}

    /** Does a name say what the file is? */
    static boolean hasEnding(Blob blob) {
        String name = blob.name();
        return name.indexOf('.', Math.max(0, name.lastIndexOf('/'))) >= 0;
    }

    /** Is this the first character, spaces and the marks of encodings apart? */
    static boolean starts(Blob blob, char first) throws IOException {
        for (byte b : blob.head()) {
            int value = b & 0xFF;
            boolean blank = value <= ' ' || value == 0xEF || value == 0xBB || value == 0xBF || value >= 0xFE;
            if (!blank) {
                return value == first;
            }
        }
        return false;
    }

    /** What a message quotes of a line. */
    static String quoted(String line) {
        String text = line.strip();
        return "\"" + Names.shown(text.substring(0, Math.min(40, text.length()))) + "\"";
    }

    static String complaint(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return "one nested too deep, or too long a text or number";
        }
        JsonLocation at = e.getLocation();
        String complaint = Names.shown(e.getOriginalMessage());
        return at == null ? complaint : complaint + " (column " + at.getColumnNr() + ")";
    }
}

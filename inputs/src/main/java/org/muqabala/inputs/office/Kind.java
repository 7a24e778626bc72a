package org.muqabala.inputs.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.muqabala.inputs.format.Blob;

/** The kinds of documents, told by their first bytes. */
enum Kind {
    PDF,
    DOCX,
    /** What Word wrote before 2007, and what it writes around an encrypted document. */
    OLE;

    private static final String[] WORD = {"[Content_Types].xml", "_rels/.rels", "word/", "docProps/"};
    /** What is called a PDF may begin with something else, so far. */
    private static final int PDF_WITHIN = 1024;
    /** All else begins with it, perhaps after a byte order mark: archives and texts may hold it further on. */
    private static final int PDF_NEAR = 8;

    private static final String OLE_MAGIC = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    /** Where the name of a zip's first entry stands. */
    private static final int ZIP_NAME = 30;

    static Optional<Kind> of(Blob blob) throws IOException {
        byte[] bytes = blob.head();
        String head = new String(bytes, StandardCharsets.ISO_8859_1);
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf < (blob.isNamed(".pdf") ? PDF_WITHIN : PDF_NEAR)) {
            return Optional.of(PDF);
        }
        if (head.startsWith("PK\u0003\u0004") && (blob.isNamed(".docx") || isWord(head))) {
            return Optional.of(DOCX);
        }
        return head.startsWith(OLE_MAGIC) && blob.isNamed(".docx", ".doc") ? Optional.of(OLE) : Optional.empty();
    }

    /** Does the zip begin with a part of a package of Office, and is a part of Word's among its first ones? */
    private static boolean isWord(String head) {
        for (String name : WORD) {
            if (head.startsWith(name, ZIP_NAME)) {
                return head.contains("word/");
            }
        }
        return false;
    }
}

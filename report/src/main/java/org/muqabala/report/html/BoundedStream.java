package org.muqabala.report.html;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes so many bytes and no more: whoever writes more is stopped there rather than at the end. */
final class BoundedStream extends FilterOutputStream {
    private long left;
    private boolean full;

    BoundedStream(OutputStream out, long most) {
        super(out);
        this.left = most;
    }

    /** More was written than is taken. */
    static final class FullException extends IOException {
        private static final long serialVersionUID = 1;

        private FullException() {
            super("the page is larger than it may be");
        }
    }

    @Override
    public void write(int b) throws IOException {
        take(1);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        take(length);
        out.write(bytes, start, length);
    }

    private void take(int length) throws IOException {
        if (length > left) {
            full = true;
            throw new FullException();
        }
        left -= length;
    }

    boolean isFull() {
        return full;
    }
}

package fr.cltsds.papers;

import fr.cltsds.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.UUID;

/** One file as it comes in: stored chunk by chunk, counted and digested on the way; only its two ends are held in memory. */
final class Reception {

    static final int CHUNK = 256 * 1024;
    static final long LARGEST = 20L * 1024 * 1024;

    private final PaperRows rows;
    private final UUID paper;
    private final MessageDigest digest = Sha256.digest();
    private byte[] head = {};
    private byte[] last = {};
    private byte[] beforeLast = {};
    private int chunks;
    private long size;

    Reception(PaperRows rows, UUID paper) {
        this.rows = rows;
        this.paper = paper;
    }

    /** Takes the content in; stops at the first chunk that is too much, and leaves what follows unread. */
    void receive(InputStream content) throws IOException {
        for (var chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
            size += chunk.length;
            if (isTooLarge()) {
                return;
            }
            digest.update(chunk);
            rows.addChunk(paper, chunks++, chunk);
            head = head.length == 0 ? chunk : head;
            beforeLast = last;
            last = chunk;
        }
    }

    boolean isTooLarge() {
        return size > LARGEST;
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean holds(Format expected) {
        return Contents.match(expected, head, tail(), size);
    }

    long size() {
        return size;
    }

    Sha256 sha256() {
        return Sha256.ofDigest(digest.digest());
    }

    private byte[] tail() {
        var tail = new byte[beforeLast.length + last.length];
        System.arraycopy(beforeLast, 0, tail, 0, beforeLast.length);
        System.arraycopy(last, 0, tail, beforeLast.length, last.length);
        return tail;
    }
}

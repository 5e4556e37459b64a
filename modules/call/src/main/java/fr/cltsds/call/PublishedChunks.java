package fr.cltsds.call;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Cuts what is written to it into pieces of 256 kB, numbered from 0. */
final class PublishedChunks extends OutputStream {

    static final int SIZE = 256 * 1024;

    /** Where the pieces go. */
    interface Shelf {
        void put(int number, byte[] content);
    }

    private final ByteArrayOutputStream piece = new ByteArrayOutputStream(SIZE);
    private final Shelf shelf;
    private int number;

    PublishedChunks(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        for (int at = from, left = length; left > 0; ) {
            var taken = Math.min(left, SIZE - piece.size());
            piece.write(bytes, at, taken);
            at += taken;
            left -= taken;
            if (piece.size() == SIZE) {
                shelve();
            }
        }
    }

    @Override
    public void close() {
        if (piece.size() > 0) {
            shelve();
        }
    }

    private void shelve() {
        shelf.put(number, piece.toByteArray());
        number++;
        piece.reset();
    }
}

package fr.cltsds.papers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The names in an archive, read from the directory at its end; nothing is inflated, so nothing can swell. */
final class ArchiveParts {

    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;

    private ArchiveParts() {}

    /** All names, given the last bytes of a file of that size; nothing when this is no archive that we understand whole. */
    static Optional<Set<String>> names(byte[] tail, long size) {
        var bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        for (var end = tail.length - END_LENGTH; end >= 0; end--) {
            if (bytes.getInt(end) == END_OF_DIRECTORY) {
                return names(bytes, end, size);
            }
        }
        return Optional.empty();
    }

    private static Optional<Set<String>> names(ByteBuffer bytes, int end, long size) {
        var entries = Short.toUnsignedInt(bytes.getShort(end + 10));
        var length = Integer.toUnsignedLong(bytes.getInt(end + 12));
        var offset = Integer.toUnsignedLong(bytes.getInt(end + 16));
        var start = offset - (size - bytes.capacity());
        if (start < 0 || start + length > end) {
            return Optional.empty();
        }
        var names = new HashSet<String>();
        var at = (int) start;
        for (var entry = 0; entry < entries; entry++) {
            if (at + ENTRY_LENGTH > end || bytes.getInt(at) != DIRECTORY_ENTRY) {
                return Optional.empty();
            }
            var named = Short.toUnsignedInt(bytes.getShort(at + 28));
            var extra = Short.toUnsignedInt(bytes.getShort(at + 30));
            var comment = Short.toUnsignedInt(bytes.getShort(at + 32));
            if (at + ENTRY_LENGTH + named + extra + comment > end) {
                return Optional.empty();
            }
            var name = new byte[named];
            bytes.get(at + ENTRY_LENGTH, name);
            var _ = names.add(new String(name, UTF_8));
            at += ENTRY_LENGTH + named + extra + comment;
        }
        return Optional.of(names);
    }
}

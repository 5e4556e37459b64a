package fr.cltsds.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The git-ignored folder beside the sources where the portal of this machine keeps its database, its programs and its lock. */
record PortailFolder(Path path) {

    Path programs() {
        return path.resolve("programmes");
    }

    /** All that a cold copy holds: the database's files and the passwords that open it. */
    Path base() {
        return path.resolve("base");
    }

    Path data() {
        return base().resolve("donnees");
    }

    Path journal() {
        return path.resolve("portail.log");
    }

    /** Holds the folder until the program ends, however it ends; held by another, it says where that one is. */
    Lock hold() {
        return tryHold().orElseThrow(() -> {
            var lines = lines();
            var where = lines.size() > 1 ? lines.get(1) : "démarrage en cours";
            return where.startsWith("http")
                    ? new Sentence("Le portail tourne déjà\u202f: " + where
                            + "\nArrêtez-le d’abord (Ctrl-C dans son terminal).")
                    : new Sentence("Une autre commande occupe la base (" + where + ")\u202f: attendez sa fin.");
        });
    }

    Optional<Lock> tryHold() {
        try {
            Files.createDirectories(path);
            var file = new RandomAccessFile(lockFile().toFile(), "rw");
            var lock = file.getChannel().tryLock();
            return lock == null ? Optional.empty() : Optional.of(new Lock(file, lock, left(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Read through the very file that holds the lock: closing another one on the same path would let the lock go. */
    private static List<String> left(RandomAccessFile file) throws IOException {
        var bytes = new byte[(int) file.length()];
        file.readFully(bytes);
        return new String(bytes, UTF_8).lines().toList();
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(lockFile(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path lockFile() {
        return path.resolve("portail.verrou");
    }

    /** The hold on the folder: the system lets it go with the process; the lines tell the next one what a kill left running. */
    record Lock(RandomAccessFile file, FileLock lock, List<String> left) implements AutoCloseable {

        /** Says who runs here: our process, the address, and the portal's process once there is one. */
        void write(String... lines) {
            try {
                var bytes = (String.join("\n", lines) + "\n").getBytes(UTF_8);
                file.setLength(0);
                file.seek(0);
                file.write(bytes);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public void close() {
            try {
                file.setLength(0);
                lock.release();
                file.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}

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
            var where = lines.size() > 1 ? lines.get(1) : "une autre commande l’occupe encore";
            return new Sentence(
                    "Le portail tourne déjà\u202f: " + where + "\nPour l’arrêter\u202f: Ctrl-C dans son terminal.");
        });
    }

    Optional<Lock> tryHold() {
        try {
            Files.createDirectories(path);
            var file = new RandomAccessFile(lockFile().toFile(), "rw");
            return Optional.ofNullable(file.getChannel().tryLock()).map(lock -> new Lock(file, lock, lines()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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

package fr.cltsds.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL 18 for this machine, unpacked once beside the project. */
final class PostgresPrograms {

    private static final String VERSION = "18.6.0";

    private final Path home;
    private final List<String> prefix;

    private PostgresPrograms(Path home, List<String> prefix) {
        this.home = home;
        this.prefix = prefix;
    }

    static PostgresPrograms under(Path folder) {
        var home = folder.resolve("postgresql-" + VERSION);
        try {
            Files.createDirectories(folder);
            unpackOnce(folder, home);
            return new PostgresPrograms(home, prefix());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs one of the programs to its end and answers what it said; what it starts may outlive it. */
    String run(Path log, String program, String... arguments) {
        var command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            int status = process.waitFor();
            var said = Files.readString(log, UTF_8);
            if (status != 0) {
                throw new IllegalStateException(program + " a échoué (" + status + ") : " + said.strip());
            }
            return said;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(program + " a été interrompu", interrupted);
        }
    }

    /** PostgreSQL refuses the account root: there, its programs run in a user namespace of their own. */
    private static List<String> prefix() {
        boolean root = "root".equals(System.getProperty("user.name"));
        return root ? List.of("unshare", "-U") : List.of();
    }

    private static void unpackOnce(Path folder, Path home) throws IOException {
        if (Files.isDirectory(home)) {
            return;
        }
        try (var file = new RandomAccessFile(folder.resolve("postgresql.verrou").toFile(), "rw")) {
            var alone = file.getChannel().lock();
            if (!Files.isDirectory(home)) {
                var unfinished = Files.createTempDirectory(folder, "postgresql-");
                try (var archive = archive()) {
                    TarArchive.unpack(new XZInputStream(archive), unfinished);
                }
                Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            }
            alone.release();
        }
    }

    private static InputStream archive() throws IOException {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var machine = System.getProperty("os.arch").replace("amd64", "x86_64").replace("aarch64", "arm_64");
        var variant = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
        var name = "postgres-" + system + "-" + machine + variant + ".txz";
        var archive = PostgresPrograms.class.getClassLoader().getResourceAsStream(name);
        if (archive == null) {
            throw new IOException("PostgreSQL n’est pas fourni pour cette machine (" + name + ")");
        }
        return archive;
    }
}

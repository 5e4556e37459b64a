package fr.cltsds.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** A copy of the embedded database, made and put back while nothing runs: its files and the password that opens it. */
final class ColdCopy {

    private static final String VERSION = "donnees/PG_VERSION";

    private final PortailFolder folder;

    ColdCopy(PortailFolder folder) {
        this.folder = folder;
    }

    int save(Path target) {
        try (var lock = folder.hold()) {
            quiet(lock, "sauvegarde");
            if (!Files.exists(folder.base().resolve(VERSION))) {
                throw new Sentence(
                        "Rien à sauvegarder\u202f: la base embarquée n’existe pas encore (./portail run la crée).");
            }
            if (Files.exists(target)) {
                throw new Sentence("Le fichier existe déjà\u202f: " + target + ". Choisissez un autre nom.");
            }
            var unfinished = target.resolveSibling(target.getFileName() + ".en-cours");
            Files.deleteIfExists(unfinished);
            write(unfinished);
            Files.move(unfinished, target);
            System.out.println("Base sauvegardée dans " + target);
            return 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int restore(Path source) {
        if (!Files.isReadable(source)) {
            throw new Sentence("Fichier de sauvegarde illisible\u202f: " + source);
        }
        try (var lock = folder.hold()) {
            quiet(lock, "restauration");
            var coming = folder.path().resolve("base.restauration");
            PostgresServer.deleteTree(coming);
            read(source, coming);
            if (!Files.exists(coming.resolve("secret")) || !version(coming).equals("18")) {
                PostgresServer.deleteTree(coming);
                throw new Sentence("Ce fichier n’est pas une sauvegarde de la base embarquée\u202f: " + source);
            }
            forget();
            Files.move(coming, folder.base());
            System.out.println("Base restaurée depuis " + source + "\nRelancez\u202f: ./portail run");
            return 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Erases the database; the caller holds the folder. */
    void forget() {
        try {
            PostgresServer.stop(PostgresPrograms.under(folder.programs()), folder.data());
            PostgresServer.deleteTree(folder.base());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Says what is going on and stops what a kill has left running: only a database that was shut down is copied. */
    private void quiet(PortailFolder.Lock lock, String what) {
        lock.write(Long.toString(ProcessHandle.current().pid()), what + " en cours");
        PostgresServer.stop(PostgresPrograms.under(folder.programs()), folder.data());
    }

    private void write(Path target) throws IOException {
        Files.createFile(target, TarArchive.mode("rw-------"));
        try (var file = Files.newOutputStream(target, StandardOpenOption.WRITE);
                var tar = new TarArchiveOutputStream(new GZIPOutputStream(file), UTF_8.name());
                var paths = Files.walk(folder.base())) {
            tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (var path : paths.sorted().skip(1).toList()) {
                boolean isFolder = Files.isDirectory(path);
                var name = folder.base().relativize(path) + (isFolder ? "/" : "");
                if (isFolder || name.equals("secret") || name.startsWith("donnees/")) {
                    tar.putArchiveEntry(new TarArchiveEntry(path, name));
                    if (!isFolder) {
                        Files.copy(path, tar);
                    }
                    tar.closeArchiveEntry();
                }
            }
        }
    }

    private static void read(Path source, Path target) throws IOException {
        Files.createDirectories(target, TarArchive.mode("rwx------"));
        try (var file = new GZIPInputStream(Files.newInputStream(source))) {
            TarArchive.unpack(file, target);
        } catch (ZipException notOurs) {
            PostgresServer.deleteTree(target);
        }
    }

    private static String version(Path base) throws IOException {
        var file = base.resolve(VERSION);
        return Files.exists(file) ? Files.readString(file, UTF_8).strip() : "";
    }
}

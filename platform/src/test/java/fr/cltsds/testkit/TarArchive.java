package fr.cltsds.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A folder packed in one file, laid out again on the disk. */
final class TarArchive {

    private TarArchive() {}

    /** Unpacks under the folder, for its owner alone; what would land outside is refused. */
    static void unpack(InputStream packed, Path folder) throws IOException {
        var tar = new TarArchiveInputStream(packed, "UTF-8");
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            var path = folder.resolve(entry.getName()).normalize();
            if (!path.startsWith(folder)) {
                throw new IOException("Entrée hors du dossier\u202f: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(path, mode("rwx------"));
            } else if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else {
                Files.createDirectories(path.getParent(), mode("rwx------"));
                Files.createFile(path, mode((entry.getMode() & 0100) == 0 ? "rw-------" : "rwx------"));
                try (var out = Files.newOutputStream(path)) {
                    tar.transferTo(out);
                }
            }
        }
    }

    /** Files and folders that nobody else on the machine may read. */
    static FileAttribute<?> mode(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}

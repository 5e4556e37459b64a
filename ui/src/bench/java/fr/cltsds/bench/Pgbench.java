package fr.cltsds.bench;

import fr.cltsds.testkit.EmbeddedDatabase;
import fr.cltsds.testkit.PortalDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** PostgreSQL's own load generator, against the embedded server, on loopback and for a few seconds. */
final class Pgbench {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final int SECONDS = Integer.getInteger("portail.bench.seconds", 4);

    private Pgbench() {}

    /** Transactions a second of a script under a login, four clients, prepared statements. */
    static double tps(PortalDatabase database, String login, Path script) throws IOException, InterruptedException {
        var command = new ProcessBuilder(
                        "pgbench",
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        "4",
                        "-j",
                        "1",
                        "-T",
                        String.valueOf(SECONDS),
                        "-f",
                        script.toString(),
                        "-h",
                        database.host(),
                        "-p",
                        String.valueOf(database.port()),
                        "-U",
                        login,
                        database.name())
                .redirectErrorStream(true);
        command.environment().put("PGPASSWORD", EmbeddedDatabase.PASSWORD);
        var process = start(command);
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        var tps = TPS.matcher(said);
        if (!tps.find()) {
            throw new IllegalStateException(said);
        }
        return Double.parseDouble(tps.group(1));
    }

    static Path script(String name, String text) throws IOException {
        return Files.writeString(Files.createTempFile(name, ".sql"), text);
    }

    private static Process start(ProcessBuilder command) {
        try {
            return command.start();
        } catch (IOException absent) {
            System.err.println(
                    "pgbench est absent : installez le paquet Debian postgresql-15 (ou plus récent), puis relancez.");
            throw new java.io.UncheckedIOException(absent);
        }
    }
}

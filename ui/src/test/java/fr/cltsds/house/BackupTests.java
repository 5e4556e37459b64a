package fr.cltsds.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was saved can be put back. */
class BackupTests {

    private PortailCommand portail;

    @BeforeEach
    void aHouse() throws IOException {
        portail = new PortailCommand();
    }

    @AfterEach
    void pulledDown() throws IOException {
        portail.close();
    }

    @Test
    void theEmbeddedDatabaseIsPutBackAsItWas() throws Exception {
        portail.run("sauvegarde", "copie.tar.gz").refused("Rien à sauvegarder");
        try (var run = portail.start("run").until("est prêt")) {
            execute(run, "create table public.kept as select 'gardé' as word");
        }

        portail.run("sauvegarde", "copie.tar.gz").succeeded();
        portail.run("sauvegarde", "copie.tar.gz").refused("Le fichier existe déjà");
        try (var run = portail.start("run", "--reset").until("est prêt")) {
            assertThat(word(run, "select to_regclass('public.kept')::text")).isNull();
        }
        portail.run("restaure", "copie.tar.gz").succeeded();

        try (var run = portail.start("run").until("est prêt")) {
            assertThat(word(run, "select word from public.kept")).isEqualTo("gardé");
        }
    }

    @Test
    void aFileThatIsNoBackupChangesNothing() throws Exception {
        try (var run = portail.start("run").until("est prêt")) {
            execute(run, "create table public.kept as select 'gardé' as word");
        }
        portail.write("faux.tar.gz", "ceci n’est pas une archive");

        portail.run("restaure", "faux.tar.gz").refused("n’est pas une sauvegarde");
        portail.run("restaure", "absent.tar.gz").refused("illisible");

        try (var run = portail.start("run").until("est prêt")) {
            assertThat(word(run, "select word from public.kept")).isEqualTo("gardé");
        }
    }

    /** PostgreSQL's own programs are played: what is proved is whom we log in as, where, and that no password is shown. */
    @Test
    void aServerIsSavedByItsOwnPrograms() throws Exception {
        for (var program : new String[] {"pg_dump", "pg_restore", "psql"}) {
            portail.script(program, """
                    echo "%1$s $PGUSER $PGPASSWORD $*" >>"%2$s"
                    for mot in "$@"; do case $mot in --file=*) echo contenu >"${mot#--file=}" ;; esac; done""".formatted(program, portail.path("appels")));
        }
        portail.with(
                        "PORTAIL_DATABASE_URL",
                        "jdbc:postgresql://un.example:5433,deux.example/portail?targetServerType=primary&tcpKeepAlive=true")
                .with("PORTAIL_DATABASE_BACKUP_PASSWORD", "mot-b")
                .with("PORTAIL_DATABASE_MIGRATOR_PASSWORD", "mot-m");

        portail.run("sauvegarde", "copie.dump").succeeded();
        portail.run("restaure", "copie.dump").succeeded();

        var server = "postgresql://un.example:5433,deux.example/portail?target_session_attrs=primary";
        assertThat(portail.path("copie.dump")).hasContent("contenu");
        assertThat(Files.readAllLines(portail.path("appels")))
                .satisfiesExactly(
                        dump -> assertThat(dump)
                                .startsWith("pg_dump portal_backup mot-b --format=custom")
                                .endsWith("--dbname=" + server),
                        restore -> assertThat(restore)
                                .startsWith("pg_restore portal_migrator mot-m --single-transaction")
                                .contains("--dbname=" + server)
                                .endsWith("copie.dump"),
                        owner -> assertThat(owner)
                                .startsWith("psql portal_migrator mot-m")
                                .endsWith("reassign owned by portal_migrator to portal_owner"));
    }

    private void execute(Said run, String sql) throws SQLException, IOException {
        try (var connection = superuser(run);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String word(Said run, String sql) throws SQLException, IOException {
        try (var connection = superuser(run);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection superuser(Said run) throws SQLException, IOException {
        var url = run.words()
                .lines()
                .filter(line -> line.startsWith("PORTAIL_DATABASE_URL="))
                .findFirst()
                .orElseThrow()
                .substring("PORTAIL_DATABASE_URL=".length());
        var secret = Files.readString(portail.path(".portail/base/secret")).strip();
        return DriverManager.getConnection(url, "postgres", secret);
    }
}

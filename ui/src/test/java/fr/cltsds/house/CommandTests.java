package fr.cltsds.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The commands as a person types them, on a house where only the jar is played. */
class CommandTests {

    private static final String READY = "Le portail est prêt";

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
    void everyCommandIsInTheHelp() throws Exception {
        var help = portail.run("aide").succeeded().words();

        assertThat(help)
                .contains(
                        "run",
                        "verify",
                        "bench",
                        "docs",
                        "sauvegarde",
                        "restaure",
                        "verifie-recepisse",
                        "PORTAIL_PORT");
        portail.run("danser").refused("Commande inconnue\u202f: danser");
        portail.run("run", "--vite").refused("Option inconnue\u202f: --vite");
    }

    @Test
    void theJarIsToldWhatAnInstallationIsTold() throws Exception {
        try (var run = portail.start("run").until(READY)) {
            assertThat(run.words())
                    .contains("SPRING_PROFILES_ACTIVE=demo", "PORTAIL_ADDRESS=127.0.0.1")
                    .contains("PORTAIL_PORT=" + PortailCommand.PORT, "http://127.0.0.1:" + PortailCommand.PORT + "/")
                    .containsPattern("PORTAIL_DATABASE_URL=jdbc:postgresql://127\\.0\\.0\\.1:\\d+/portail")
                    .containsPattern("PORTAIL_DATABASE_MIGRATOR_PASSWORD=[0-9a-f]{48}")
                    .doesNotContain("PORTAIL_DATABASE_BACKUP_PASSWORD");
        }
    }

    /** The promise made to who types the command: 25 seconds on an unchanged tree, the database made before. */
    @Test
    void theRealPortalIsUpInTime() throws Exception {
        portail.withTheRealJar().with("PORTAIL_DEMO_PASSWORD", "choisi");
        try (var first = portail.start("run").until(READY)) {
            assertThat(first.words()).contains("choisi").doesNotContain("Exception");
        }
        var start = System.nanoTime();

        try (var second = portail.start("run").until(READY)) {
            var elapsed = Duration.ofNanos(System.nanoTime() - start);
            System.out.println("./portail run, arbre inchangé\u202f: " + elapsed.toMillis() + " ms");

            assertThat(elapsed).isLessThan(Duration.ofSeconds(25));
            assertThat(second.words()).doesNotContain("Construction");
        }
        assertThat(portail.callsToMaven()).isOne();
    }

    @Test
    void anUnknownMeasureIsSaid() throws Exception {
        portail.write("ui/src/bench/java/fr/cltsds/bench/GI10.java", "");

        portail.run("bench", "GI99").refused("Ceux qui se mesurent\u202f: GI10");
        portail.run("bench").refused("Dites quel objectif mesurer");
    }

    @Test
    void aSecondRunSaysWhereTheFirstOneIs() throws Exception {
        try (var run = portail.start("run").until(READY)) {
            assertThat(run.process().isAlive()).isTrue();

            var second = portail.run("run").succeeded();

            assertThat(second.words())
                    .contains("Le portail tourne déjà\u202f: http://127.0.0.1:" + PortailCommand.PORT);
            portail.run("run", "--reset").refused("avant de repartir d’une base vide");
            portail.run("sauvegarde", "copie.tar.gz").refused("Arrêtez-le d’abord");
        }
    }

    @Test
    void theEndIsClean() throws Exception {
        var run = portail.start("run").until(READY).signal("INT").end();

        assertThat(run.words()).contains("le portail finit proprement").doesNotContain("de lui-même");
        assertThat(portail.path(".portail/base/donnees/postmaster.pid")).doesNotExist();
        assertThat(portail.path(".portail/base/postgresql.log")).content().contains("database system is shut down");
        assertThat(portail.path(".portail/portail.verrou")).isEmptyFile();
    }

    @Test
    void whatAKillLeavesIsTakenOver() throws Exception {
        var killed = portail.start("run").until(READY).signal("KILL").end();
        var left = Files.readAllLines(portail.path(".portail/portail.verrou"));
        assertThat(ProcessHandle.of(Long.parseLong(left.get(2))))
                .as(killed.words())
                .isPresent();

        try (var again = portail.start("run").until(READY)) {
            assertThat(again.words()).contains("reprise");
            assertThat(ProcessHandle.of(Long.parseLong(left.get(2)))).isEmpty();
        }
    }

    @Test
    void aBusyPortIsSaidWithWhatToDo() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            portail.with("PORTAIL_PORT", Integer.toString(other.getLocalPort()))
                    .run("run")
                    .refused("Le port " + other.getLocalPort() + " est déjà occupé par un autre programme");
        }
        portail.with("PORTAIL_PORT", "quatre").run("run").refused("PORTAIL_PORT doit être un nombre");
    }

    @Test
    void aMissingToolIsSaidWithWhatToDo() throws Exception {
        portail.withNothingBut("mvn").run("run").refused("Il faut npm, ou Node 24");
        portail.with("JAVA_HOME", "")
                .with("PORTAIL_JDKS", "")
                .with("HOME", portail.path("").toString());
        portail.run("run").refused("Il faut un JDK 25 ou plus récent");
    }

    @Test
    void aMissingNetworkIsSaidWithWhatToDo() throws Exception {
        portail.script("mvn", "echo '[ERROR] Could not transfer artifact a:b:jar:1'; exit 1");
        portail.run("run").refused("Le réseau manque");

        portail.script("node", "echo 20");
        portail.script("npm", "exit 1");
        portail.run("run").refused("Node 24 n’a pas pu être installé\u202f: vérifiez le réseau");
    }

    @Test
    void anUnchangedTreeIsNotBuiltAgain() throws Exception {
        portail.run("verifie-recepisse", "AMI-2026-0001").succeeded();
        portail.run("verifie-recepisse", "AMI-2026-0001").succeeded();
        assertThat(portail.callsToMaven()).isOne();

        portail.write("platform/src/main/java/Nouveau.java", "class Nouveau {}");
        portail.run("verifie-recepisse", "AMI-2026-0001").succeeded();
        assertThat(portail.callsToMaven()).isEqualTo(2);

        portail.write("ui/src/main/frontend/generated/fait-par-la-construction.js", "");
        portail.write("modules/call/src/test/java/SomeTests.java", "");
        portail.run("verifie-recepisse", "AMI-2026-0001").succeeded();
        assertThat(portail.callsToMaven()).isEqualTo(2);
    }

    @Test
    void aReceiptIsCheckedByTheJarOnWhicheverDatabaseThereIs() throws Exception {
        var alone =
                portail.run("verifie-recepisse", "AMI-2026-0042").succeeded().words();
        assertThat(alone).contains("--verifie-recepisse=AMI-2026-0042", "--spring.profiles.include=commande");

        try (var run = portail.start("run").until(READY)) {
            var beside = portail.run("verifie-recepisse", "AMI-2026-0042")
                    .succeeded()
                    .words();
            var url = run.words()
                    .lines()
                    .filter(line -> line.startsWith("PORTAIL_DATABASE_URL"))
                    .findFirst();
            assertThat(beside).contains(url.orElseThrow());
        }

        portail.with("PORTAIL_DATABASE_URL", "jdbc:postgresql://base.example/portail");
        assertThat(portail.run("verifie-recepisse", "AMI-2026-0042").succeeded().words())
                .contains("base.example")
                .doesNotContain("demo");
    }

    @Test
    void verifyCountsAndCompleteVerifyRefusesASkippedTest() throws Exception {
        portail.script("mvn", """
                mkdir -p ui/target/surefire-reports
                cat >ui/target/surefire-reports/TEST-a.xml <<'FIN'
                <testsuite name="fr.cltsds.LentTests" time="12.5" tests="3" errors="0" skipped="1" failures="0">
                FIN
                echo 'Tests run: 3, Failures: 0, Errors: 0, Skipped: 1'""");

        var verify = portail.run("verify").succeeded().words();

        assertThat(verify).contains("Tests run: 3", "3 tests, 0 en échec, 1 ignorés", "12.5 s  fr.cltsds.LentTests");
        portail.run("verify", "--complet").refused("Un test ignoré est un échec");
    }

    @Test
    void aFailureOfMavenIsAFailureOfVerify() throws Exception {
        portail.script("mvn", "exit 1");

        assertThat(portail.run("verify").process().exitValue()).isEqualTo(1);
    }
}

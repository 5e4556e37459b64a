package fr.cltsds.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A house of its own in a folder of the test: the real {@code portail} script, its neighbours (Maven, Node) played by us. */
final class PortailCommand implements AutoCloseable {

    static final int PORT = freePort();

    private final Path house;
    private final Map<String, String> settings = new HashMap<>();

    PortailCommand() throws IOException {
        house = Files.createTempDirectory(Path.of("target").toRealPath(), "maison-");
        Files.copy(Path.of("..", "portail"), house.resolve("portail"), StandardCopyOption.COPY_ATTRIBUTES);
        for (var name : List.of(".mvn", "platform", "modules", "ui/src")) {
            Files.createDirectories(house.resolve(name));
        }
        Files.createDirectories(house.resolve(".portail"));
        Files.createSymbolicLink(house.resolve(".portail/programmes"), programs());
        write("pom.xml", "<project/>");
        script("java", "exit 1");
        npmIsThere();
        script("node", """
                case "$2" in *versions*) echo 24 ;; *) dirname "$(dirname "$0")" ;; esac""");
        script("chromium", "exit 0");
        mavenBuilds(StandInPortal.jar(house));
        settings.put("PATH", house.resolve("bin") + ":/usr/bin:/bin");
        settings.put("JAVA_HOME", System.getProperty("java.home"));
        settings.put("PORTAIL_PORT", Integer.toString(PORT));
        settings.put("PORTAIL_ADDRESS", "127.0.0.1");
    }

    /** PostgreSQL is unpacked once for all houses. */
    private static Path programs() throws IOException {
        var programs = Path.of("..", ".portail", "programmes").toAbsolutePath().normalize();
        return Files.createDirectories(programs);
    }

    private void npmIsThere() throws IOException {
        write("lib/node_modules/npm/package.json", "{}");
    }

    /** Maven, played: it notes that it was called and lays down a jar and the launcher that the real build has made. */
    private void mavenBuilds(Path jar) throws IOException {
        script("mvn", """
                echo "$@" >>"%1$s/mvn.calls"
                mkdir -p "%1$s/ui/target/launcher"
                cp "%2$s" "%1$s/ui/target/portail.jar"
                [ -e "%1$s/ui/target/launcher/lib" ] || ln -s "%3$s" "%1$s/ui/target/launcher/lib"
                """.formatted(house, jar, built("launcher/lib")));
    }

    private static Path built(String what) {
        var path = Path.of("target", what).toAbsolutePath();
        assertThat(path).as("construisez d’abord\u202f: mvn package").exists();
        return path;
    }

    /** The house is pulled down; its links lead to what stays. */
    @Override
    public void close() throws IOException {
        try (var paths = Files.walk(house)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** A house where Maven lays down the jar that was really built. */
    PortailCommand withTheRealJar() throws IOException {
        mavenBuilds(built("portail.jar"));
        return this;
    }

    PortailCommand with(String variable, String value) {
        settings.put(variable, value);
        return this;
    }

    /** Leaves on the path what every system has, and of ours only the names given. */
    PortailCommand withNothingBut(String... ours) throws IOException {
        for (var tool : List.of(
                "sh",
                "cat",
                "cksum",
                "date",
                "dirname",
                "env",
                "find",
                "grep",
                "head",
                "id",
                "ln",
                "mkdir",
                "mv",
                "ps",
                "readlink",
                "rm",
                "sed",
                "sleep",
                "sort",
                "tail",
                "tr",
                "uname",
                "wc",
                "cp",
                "kill")) {
            var target = house.resolve("seuls").resolve(tool);
            Files.createDirectories(target.getParent());
            if (Files.exists(Path.of("/usr/bin", tool))) {
                Files.createSymbolicLink(target, Path.of("/usr/bin", tool));
            }
        }
        for (var name : ours) {
            Files.createSymbolicLink(
                    house.resolve("seuls").resolve(name), house.resolve("bin").resolve(name));
        }
        return with("PATH", house.resolve("seuls").toString());
    }

    Path path(String name) {
        return house.resolve(name);
    }

    void write(String name, String content) throws IOException {
        Files.createDirectories(house.resolve(name).getParent());
        Files.writeString(house.resolve(name), content, UTF_8);
    }

    void script(String name, String body) throws IOException {
        write("bin/" + name, "#!/bin/sh\n" + body + "\n");
        assertThat(house.resolve("bin").resolve(name).toFile().setExecutable(true))
                .isTrue();
    }

    long callsToMaven() throws IOException {
        var calls = house.resolve("mvn.calls");
        return Files.exists(calls) ? Files.readAllLines(calls, UTF_8).size() : 0;
    }

    Said run(String... arguments) throws IOException, InterruptedException {
        return start(arguments).end();
    }

    Said start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(house.resolve("portail").toString()));
        command.addAll(List.of(arguments));
        var out = Files.createTempFile(house, "dit", ".txt");
        var builder = new ProcessBuilder(command)
                .directory(house.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAIL_") || name.startsWith("SPRING_"));
        builder.environment().putAll(settings);
        return new Said(builder.start(), out);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}

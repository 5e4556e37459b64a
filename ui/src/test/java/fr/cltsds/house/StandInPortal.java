package fr.cltsds.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Stands in for the portal's jar where only the command around it is tried: it says what it was told, and is up. */
final class StandInPortal {

    private StandInPortal() {}

    /** Packs it as the build packs the portal. */
    static Path jar(Path folder) throws IOException {
        var path = folder.resolve("stand-in.jar");
        var name = StandInPortal.class.getName().replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(path));
                var self = Objects.requireNonNull(
                        StandInPortal.class.getClassLoader().getResourceAsStream(name))) {
            jar.putNextEntry(new JarEntry("META-INF/MANIFEST.MF"));
            jar.write(("Manifest-Version: 1.0\nMain-Class: " + StandInPortal.class.getName() + "\n").getBytes(UTF_8));
            jar.putNextEntry(new JarEntry(name));
            self.transferTo(jar);
        }
        return path;
    }

    public static void main(String... arguments) throws IOException, URISyntaxException {
        if (System.getProperty("jarmode") != null) {
            extract(Path.of(List.of(arguments).get(List.of(arguments).indexOf("--destination") + 1)));
            return;
        }
        System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().matches("(PORTAIL|SPRING|LOGGING)_.*"))
                .forEach(variable -> System.out.println(variable.getKey() + "=" + variable.getValue()));
        System.out.println("arguments " + String.join(" ", arguments));
        if (arguments.length == 0) {
            serve();
        }
    }

    /** What Spring Boot's own tools do with the real jar. */
    private static void extract(Path target) throws IOException, URISyntaxException {
        Files.createDirectories(target);
        var jar = StandInPortal.class.getProtectionDomain().getCodeSource().getLocation();
        Files.copy(Path.of(jar.toURI()), target.resolve("portail.jar"));
    }

    private static void serve() throws IOException {
        var address = InetAddress.getByName(System.getenv("PORTAIL_ADDRESS"));
        var server =
                HttpServer.create(new InetSocketAddress(address, Integer.parseInt(System.getenv("PORTAIL_PORT"))), 0);
        server.createContext("/sante", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("le portail finit proprement")));
        server.start();
    }
}

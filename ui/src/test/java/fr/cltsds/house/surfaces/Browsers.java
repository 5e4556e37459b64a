package fr.cltsds.house.surfaces;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.env.Environment;

/** Everybody's browsers: who has an account is signed in, as anybody signs in to a demonstration. */
final class Browsers {

    private record Owner(Kind kind, String canary) {}

    private final CanaryWorld world;
    private final int port;
    private final String password;
    private final Map<Owner, Browser> browsers = new HashMap<>();

    Browsers(CanaryWorld world, Environment settings) {
        this.world = world;
        this.port = settings.getRequiredProperty("local.server.port", Integer.class);
        this.password = Objects.requireNonNull(settings.getProperty("portail.demo.password"));
    }

    Browser of(Kind kind, CanaryTerritory home) {
        var owner = new Owner(kind, kind.isOfATerritory() ? home.canary() : "");
        var known = browsers.get(owner);
        if (known != null) {
            return known;
        }
        var browser = new Browser(port, browsers.size() + 2);
        if (kind.hasAnAccount()) {
            browser = browser.signIn(world.actor(kind, home).email().value(), password);
        }
        browsers.put(owner, browser);
        return browser;
    }

    /** What an answer of the portal amounts to, and every byte of it. */
    static Met met(HttpResponse<byte[]> answer) {
        var status = answer.statusCode();
        var told = answer.headers().map() + Reading.of(answer.body());
        var detail = " (" + status + " " + Browser.location(answer) + ")";
        if (status >= 300 && status < 400 && Browser.location(answer).contains("/espace/connexion")) {
            return new Met(Meets.SIGNS_IN, told, detail);
        }
        if (status == 404) {
            return new Met(Meets.NOTHING, told, detail);
        }
        if (status >= 500) {
            return new Met(Meets.FAILED, told, detail + " at " + answer.uri());
        }
        return new Met(status >= 400 ? Meets.REFUSED : Meets.SEES, told, detail);
    }
}

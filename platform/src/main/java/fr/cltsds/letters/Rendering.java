package fr.cltsds.letters;

import fr.cltsds.kernel.Secret;
import fr.cltsds.wording.PublicAddress;
import fr.cltsds.wording.Wording;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Puts a letter into words when it is written, so that what is posted is what was meant then. */
@Component
class Rendering {

    private static final String ACT = "act";
    private static final Pattern VALUE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");
    private static final Pattern DASH = Pattern.compile("^[-–] +");

    private final Wording wording;
    private final PublicAddress portal;
    private final LetterSettings settings;
    private final ITemplateEngine templates;

    Rendering(Wording wording, PublicAddress portal, LetterSettings settings, ITemplateEngine templates) {
        this.wording = wording;
        this.portal = portal;
        this.settings = settings;
        this.templates = templates;
    }

    WrittenLetter write(Letter letter) {
        var key = "letter." + letter.template();
        var page = new Page(
                told(key + ".subject", letter).replaceAll("\\s+", " "),
                Block.of(told(key + ".text", letter)),
                letter.act()
                        .map(_ -> new Act(told(key + ".act", letter), Whispers.mark(ACT)))
                        .orElse(null),
                wording.knows(key + ".why") ? told(key + ".why", letter) : wording.raw("letter.why.default"),
                settings.senderName(),
                portal.publicUrl().toString());
        return new WrittenLetter(page.subject(), plain(page), html(page), secrets(letter));
    }

    private String told(String key, Letter letter) {
        return VALUE.matcher(wording.raw(key))
                .replaceAll(found -> Matcher.quoteReplacement(value(letter, found.group(1))));
    }

    private String value(Letter letter, String name) {
        var value = letter.values().get(name);
        if (value == null) {
            throw new IllegalArgumentException("The letter " + letter.template() + " names no " + name);
        }
        return value instanceof Secret
                ? Whispers.mark(name)
                : Whispers.clean(wording.told(value).toString());
    }

    private Map<String, String> secrets(Letter letter) {
        var secrets = new HashMap<String, String>();
        letter.act().ifPresent(act -> secrets.put(ACT, whole(act).toString()));
        letter.values().forEach((name, value) -> {
            if (value instanceof Secret(var secret)) {
                secrets.put(name, secret);
            }
        });
        return secrets;
    }

    private URI whole(URI act) {
        return act.isAbsolute() ? act : portal.of(act.toString());
    }

    private String plain(Page page) {
        var act = page.act() == null
                ? ""
                : wording.of("letter.plain.act", page.act().label(), page.act().href());
        var text = page.blocks().stream().map(Block::plain).collect(Collectors.joining("\n\n"));
        return text + act + wording.of("letter.plain.foot", page.why(), page.sender(), page.portal());
    }

    private String html(Page page) {
        return templates.process("letters/letter", new Context(Locale.FRANCE, Map.of("letter", page)));
    }

    /** What the template shows. */
    record Page(
            String subject, List<Block> blocks, @Nullable Act act, String why, String sender, String portal) {}

    /** The one thing to do. */
    record Act(String label, String href) {}

    /** A paragraph, or a list when each of its lines begins with a dash. */
    record Block(boolean list, List<String> lines) {

        static List<Block> of(String text) {
            return Arrays.stream(text.strip().split("\n\\s*\n"))
                    .map(block -> block.lines().map(String::strip).toList())
                    .map(lines -> lines.stream()
                                    .allMatch(line -> DASH.matcher(line).find())
                            ? new Block(
                                    true,
                                    lines.stream()
                                            .map(line -> DASH.matcher(line).replaceFirst(""))
                                            .toList())
                            : new Block(false, lines))
                    .toList();
        }

        String plain() {
            return lines.stream().map(line -> list ? "- " + line : line).collect(Collectors.joining("\n"));
        }
    }
}

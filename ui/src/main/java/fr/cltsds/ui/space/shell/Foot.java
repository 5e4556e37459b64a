package fr.cltsds.ui.space.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cltsds.ui.space.HelpDesk;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;

/** The foot of every page: somebody who answers, by name, and what the law asks to be reachable from everywhere. */
final class Foot extends Footer {

    private static final long serialVersionUID = 1L;

    Foot(Wording words, HelpDesk help) {
        addClassName("foot");
        add(whoAnswers(words, help), pages(words));
    }

    private static Div whoAnswers(Wording words, HelpDesk help) {
        var who = new Div(new Span(words.of("foot.question")));
        who.addClassName("who-answers");
        if (!help.name().isBlank()) {
            var name = new Span(words.of("foot.person", help.name(), help.function()));
            name.addClassName("strong");
            who.add(name);
        }
        if (!help.phone().isBlank()) {
            var call = new Anchor("tel:" + help.phone().replaceAll("[^0-9+]", ""));
            call.add(Icon.PHONE.with(help.phone()));
            who.add(call, new Span(help.hours()));
        }
        if (!help.email().isBlank()) {
            var write = new Anchor("mailto:" + help.email());
            write.add(Icon.MAIL.with(help.email()));
            who.add(write);
        }
        return who;
    }

    private static Nav pages(Wording words) {
        var list = new UnorderedList(
                page(words, "accessibility", "/accessibilite"),
                page(words, "privacy", "/donnees-personnelles"),
                page(words, "legal", "/mentions-legales"),
                page(words, "contact", "/contact"),
                page(words, "site", "/"));
        var nav = new Nav(list);
        nav.setAriaLabel(words.of("foot.label"));
        return nav;
    }

    private static ListItem page(Wording words, String key, String address) {
        var link = new Anchor(address, words.of("foot." + key));
        link.setRouterIgnore(true);
        return new ListItem(link);
    }
}

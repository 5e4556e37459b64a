package fr.cltsds.ui.space.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Somebody to call or to write to, named. */
public final class HumanContact extends Div {

    private static final long serialVersionUID = 1L;

    public HumanContact(String name, String function, String phone, String email) {
        addClassName("person");
        var who = new Div(new Div(strong(name)), new Div(quiet(function)));
        if (!phone.isBlank()) {
            var call = new Anchor("tel:" + phone.replaceAll("[^0-9+]", ""));
            call.add(Icon.PHONE.with(phone));
            who.add(new Div(call));
        }
        if (!email.isBlank()) {
            var write = new Anchor("mailto:" + email);
            write.add(Icon.MAIL.with(email));
            who.add(new Div(write));
        }
        add(Icon.USER.drawn(), who);
    }

    private static Span strong(String words) {
        var said = new Span(words);
        said.addClassName("strong");
        return said;
    }

    private static Span quiet(String words) {
        var said = new Span(words);
        said.addClassName("quiet");
        return said;
    }
}

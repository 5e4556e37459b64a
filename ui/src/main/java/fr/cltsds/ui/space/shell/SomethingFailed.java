package fr.cltsds.ui.space.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import fr.cltsds.wording.Wording;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands where a page could not be made: whose fault it is, and a number to quote. */
@ParentLayout(MainLayout.class)
@PermitAll
class SomethingFailed extends ErrorPage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(SomethingFailed.class);

    SomethingFailed(Wording words) {
        super(words);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Exception> failed) {
        var reference = Reference.draw();
        log.error("A page has failed, reference {}", reference, failed.getException());
        tell("error.500.title", "error.500.why", "error.500.then");
        add(new Paragraph(say("error.reference", reference)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}

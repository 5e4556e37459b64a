package fr.cltsds.ui.space.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import fr.cltsds.kernel.Missing;
import fr.cltsds.wording.Wording;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** What stands at an address where nothing is, or nothing for the one who asks: word for word the same. */
@ParentLayout(MainLayout.class)
@PermitAll
class NothingHere extends ErrorPage implements HasErrorParameter<Missing> {

    private static final long serialVersionUID = 1L;

    NothingHere(Wording words) {
        super(words);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Missing> missing) {
        nothing();
        return HttpServletResponse.SC_NOT_FOUND;
    }
}

package fr.cltsds.ui.site;

import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** How a form is answered: by the page to go to, or by itself with what is to be put right. */
final class Pages {

    private Pages() {}

    static ModelAndView answer(Once.Answer answer, Function<Form, ModelAndView> again) {
        return switch (answer) {
            case Once.Done(var address) -> seeOther(address);
            case Once.NotYet(var form, var status) -> with(status, again.apply(form));
        };
    }

    static ModelAndView returned(Forms.Returned returned, Function<Form, ModelAndView> again) {
        return with(HttpStatus.UNPROCESSABLE_CONTENT, again.apply(returned.form()));
    }

    static ModelAndView page(String view, String name, Object model) {
        return new ModelAndView(view, Map.of(name, model));
    }

    /** The form was handled: going back or reloading sends nothing again. */
    static ModelAndView seeOther(String address) {
        var view = new RedirectView(address, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }

    private static ModelAndView with(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }
}

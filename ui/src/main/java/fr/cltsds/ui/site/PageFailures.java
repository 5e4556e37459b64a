package fr.cltsds.ui.site;

import fr.cltsds.kernel.Missing;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What a failure of a page amounts to: nothing there, or not now. */
@ControllerAdvice(basePackageClasses = PageFailures.class)
class PageFailures {

    /** An address that cannot name anything names nothing. */
    @ExceptionHandler({Missing.class, MethodArgumentTypeMismatchException.class})
    void nothingThere(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler(TooMany.class)
    void tooMany(HttpServletResponse response) throws IOException {
        response.sendError(429);
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class
    })
    void notNow(Exception cause, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, cause);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}

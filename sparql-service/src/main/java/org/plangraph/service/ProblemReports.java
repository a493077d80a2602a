package org.plangraph.service;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Tomcat refuses before any of our code sees it, such as blanks in the request line, is answered with
 * problem details as well.
 */
@Component
public class ProblemReports implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    /** What a caller is told whose request took too long to arrive. */
    public static final String TOO_SLOW =
            "The request did not arrive in time (plangraph.arrival, and server.tomcat.connection-timeout between two parts "
                    + "of it). Send it again, faster";

    private static final String BROKEN_OFF = ProblemReports.class.getName() + ".brokenOff";

    /** Has the connection closed, once {@code request} is left, without the end of its answer: nobody takes it for whole. */
    public static void breakOff(ServletRequest request) {
        request.setAttribute(BROKEN_OFF, true);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Report.class.getName());
            }
        });
    }

    /** Made by Tomcat, by its name. */
    public static final class Report extends ErrorReportValve {
        private static final JsonMapper JSON = JsonMapper.builder().build();

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            super.invoke(request, response);
            if (request.getAttribute(BROKEN_OFF) != null) {
                response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
            }
        }

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.getOutputStream()
                        .write(JSON.writeValueAsString(new Problem(status)).getBytes(StandardCharsets.UTF_8));
                response.finishResponse();
            } catch (IOException e) {
                // The caller is gone; there is nobody to tell.
                container.getLogger().debug("An error could not be reported", e);
            }
        }
    }

    private record Problem(String type, String title, int status, String detail) {
        Problem(int status) {
            this("about:blank", title(status), status, detail(status));
        }

        private static String title(int status) {
            HttpStatus known = HttpStatus.resolve(status);
            return known == null ? "Error" : known.getReasonPhrase();
        }

        private static String detail(int status) {
            if (status == 408) {
                return TOO_SLOW;
            }
            return status == 400
                    ? "The request is not HTTP. Percent-encode spaces, quotes, braces and the like in the address"
                    : "The request could not be answered";
        }
    }
}

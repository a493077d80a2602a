package org.plangraph.service.explore;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a browser: Debian's Chromium, one for all of them, closed when the last has run. */
public final class Chromium implements ParameterResolver {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Chromium.class);

    /** The running browser. */
    public record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        /** A fresh page, as a reader with no history has it. */
        public Visit visit(int width, int height, ColorScheme scheme, String language) {
            BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setColorScheme(scheme)
                    .setDeviceScaleFactor(1));
            context.addInitScript(
                    "localStorage.getItem('plangraph.language') ?? localStorage.setItem('plangraph.language', '"
                            + language + "')");
            return new Visit(context.newPage(), new ArrayList<>());
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    /** A page and all that went wrong on it: console errors, script errors, failed requests, requests to elsewhere. */
    public record Visit(Page page, List<String> faults) implements AutoCloseable {
        public Visit {
            page.onConsoleMessage(message -> {
                if (!message.type().equals("log") && !message.type().equals("debug")) {
                    faults.add(message.type() + ": " + message.text());
                }
            });
            page.onPageError(error -> faults.add("script error: " + error));
            page.onRequest(request -> {
                if (!request.url().matches("(http://localhost:|data:|blob:).*")) {
                    faults.add("left the server: " + request.url());
                }
            });
            page.onRequestFailed(request -> {
                if (!String.valueOf(request.failure()).contains("ERR_ABORTED")) {
                    faults.add("failed: " + request.url() + " " + request.failure());
                }
            });
            page.onResponse(response -> {
                if (response.status() >= 400) {
                    faults.add(response.status() + ": " + response.url());
                }
            });
        }

        /** Opens an address and waits until the page says that it is complete. */
        public Visit open(String address) {
            page.navigate(address);
            return ready();
        }

        Visit ready() {
            page.waitForSelector("html[data-ready]");
            return this;
        }

        @Override
        public void close() {
            page.context().close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Running resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(HERE).computeIfAbsent(Running.class, key -> start(), Running.class);
    }

    private static Running start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Running(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(
                                        Path.of(System.getProperty("plangraph.chromium", "/usr/bin/chromium")))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"))));
    }
}

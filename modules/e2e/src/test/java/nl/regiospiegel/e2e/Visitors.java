package nl.regiospiegel.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People with a browser: the one that comes as a package, with its own libraries and fonts. */
final class Visitors implements AutoCloseable {

    private static final Path FOLDER = Path.of(System.getProperty("browser.folder"));

    private final Product product;
    private final Playwright playwright;
    private final Browser browser;
    private final Map<String, String> sessions = new HashMap<>();

    Visitors(Product product) {
        this.product = product;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(FOLDER.resolve("chromium"))
                        .setEnv(Map.of(
                                "LD_LIBRARY_PATH", FOLDER.resolve("al2023/lib").toString(),
                                "FONTCONFIG_FILE", FOLDER.resolve("fonts.conf").toString(),
                                "HOME", FOLDER.toString()))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A new visitor without any cookie. */
    Page stranger(int width) {
        return browser.newContext(dutch(width)).newPage();
    }

    private static Browser.NewContextOptions dutch(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("nl-NL");
    }

    /** A visitor who logged in through the login page. */
    Page official(String account, int width) {
        return loggedIn(stranger(width), account);
    }

    /** Another window of a visitor who logged in before, or who now does. */
    Page returning(String account, int width) {
        var session = sessions.computeIfAbsent(account, this::session);
        return browser.newContext(dutch(width).setStorageState(session)).newPage();
    }

    private String session(String account) {
        var page = official(account, 1360);
        page.waitForURL(address -> !address.contains("/login"));
        var session = page.context().storageState();
        page.context().close();
        return session;
    }

    /** A visitor who logged in through the login page, with a browser that runs no script. */
    Page withoutScript(String account, int width) {
        var options =
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(false);
        return loggedIn(browser.newContext(options).newPage(), account);
    }

    private Page loggedIn(Page page, String account) {
        page.navigate(product.at("/").toString());
        page.getByLabel("Gebruikersnaam").fill(account);
        page.getByLabel("Wachtwoord").fill(Product.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inloggen"))
                .click();
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

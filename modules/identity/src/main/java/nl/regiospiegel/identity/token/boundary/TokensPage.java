package nl.regiospiegel.identity.token.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.identity.account.control.Caller;
import nl.regiospiegel.identity.token.control.NamedTokens;
import nl.regiospiegel.identity.token.entity.AccessToken;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/** The page on which an administrator makes and revokes tokens for other programs. */
@Named("tokens")
@RequestScoped
public class TokensPage {

    private static final String SHOWN_ONCE = "issuedToken";
    private static final String AGAIN = "/identity/tokens?faces-redirect=true";

    @Inject
    private NamedTokens tokens;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private Language language;

    private String name;
    private Integer days = 90;
    private List<String> problems = List.of();

    /** A token as a row of the page. */
    public record Row(String id, String name, String createdBy, String createdOn, String expiresOn, String state) {

        public boolean isValid() {
            return "valid".equals(state);
        }
    }

    public List<Row> getRows() {
        return tokens.all().stream().map(this::row).toList();
    }

    public String create() {
        try {
            var issued = tokens.create(caller(), name, days);
            external.getFlash().putAll(Map.of(SHOWN_ONCE, issued.text().text()));
            return AGAIN;
        } catch (InvalidInput invalid) {
            problems = invalid.faults().stream().map(Fault::detail).toList();
            return null;
        }
    }

    /** The token just made, {@code null} when the page is shown a second time. */
    public String getIssued() {
        return (String) external.getFlash().get(SHOWN_ONCE);
    }

    public List<String> getProblems() {
        return problems;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    private Row row(AccessToken token) {
        return new Row(
                token.id(),
                token.name(),
                token.account(),
                day(token.createdAt()),
                day(token.expiresAt()),
                state(token));
    }

    private String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.getLocale())
                .withZone(Today.ZONE)
                .format(moment);
    }

    private static String state(AccessToken token) {
        if (token.revokedAt() != null) {
            return "revoked";
        }
        return token.isValidAt(Instant.now()) ? "valid" : "expired";
    }

    private Caller caller() {
        return (Caller) request.getAttribute(Caller.ATTRIBUTE);
    }
}

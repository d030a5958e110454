package nl.regiospiegel.regions.answers;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** Where the next part of a collection is. */
public final class NextPage {

    private NextPage() {}

    /** Address of the next part within this site, also put in the header Link; {@code null} on the last. */
    public static String address(Optional<String> cursor, UriInfo asked, HttpServletResponse response) {
        if (cursor.isEmpty()) {
            return null;
        }
        var uri = asked.getRequestUriBuilder()
                .replaceQueryParam("cursor", cursor.get())
                .build();
        var next = uri.getRawPath() + "?" + uri.getRawQuery();
        response.addHeader("Link", "<" + next + ">; rel=\"next\"");
        return next;
    }
}

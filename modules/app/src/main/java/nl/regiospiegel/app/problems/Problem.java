package nl.regiospiegel.app.problems;

import java.util.List;

/** What went wrong, for people and for programs (RFC 9457). */
public record Problem(
        String type, String title, int status, String detail, String instance, List<ProblemError> errors) {}

package nl.regiospiegel.launcher.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The accounts to try the product out with, as the application made them, for the person who starts it. */
public final class TrialAccounts {
    private static final String BY_REGION =
            "select string_agg(account.name, '  ' order by position(account.roles in 'reader editor approver administrator'))"
                    + " from identity.account join regions.region using (region_id)"
                    + " where account.trial and account.active and (? or not region.demonstration)"
                    + " group by region_id, region.demonstration order by region.demonstration, region_id";

    private TrialAccounts() {}

    /** One line of account names for each region.
     *
     * @param superuser sees the accounts of all regions; exists with the embedded database only */
    public static List<String> byRegion(Connection superuser, boolean demonstration) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement asking = superuser.prepareStatement(BY_REGION)) {
            asking.setBoolean(1, demonstration);
            try (ResultSet answer = asking.executeQuery()) {
                while (answer.next()) {
                    lines.add(answer.getString(1));
                }
            }
        }
        return lines;
    }
}

package vn.conglang.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Text;
import vn.conglang.web.Portal;

/** The identity of the portal and its introduction as they are typed. */
public record PortalForm(
        @NotBlank(message = "site.portal.error.name")
                @Size(max = 200, message = "site.portal.error.long")
                String name,
        @NotBlank(message = "site.portal.error.shortName")
                @Size(max = 60, message = "site.portal.error.long")
                String shortName,
        @NotBlank(message = "site.portal.error.owner")
                @Size(max = 200, message = "site.portal.error.long")
                String owner,
        @NotBlank(message = "site.portal.error.address")
                @Size(max = 300, message = "site.portal.error.long")
                String address,
        @NotBlank(message = "site.portal.error.responsiblePerson")
                @Size(max = 200, message = "site.portal.error.long")
                String responsiblePerson,
        @Pattern(regexp = "[0-9+() .-]{0,40}", message = "site.portal.error.phone") String phone,
        @Pattern(
                        regexp = "[\\p{Alnum}._%+-]+@[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)+",
                        message = "site.portal.error.email")
                @Size(max = 200, message = "site.portal.error.long")
                String email,
        @Pattern(
                        regexp = "https?://[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)*(:\\d{1,5})?",
                        message = "site.portal.error.url")
                @Size(max = 200, message = "site.portal.error.long")
                String url,
        @NotBlank(message = "site.portal.error.introduction")
                @Size(max = 100_000, message = "site.portal.error.long")
                String introduction) {

    // Fields that were left out of a forged form arrive as null and count as empty.
    public PortalForm(
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String owner,
            @Nullable String address,
            @Nullable String responsiblePerson,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String url,
            @Nullable String introduction) {
        this.name = Text.line(name);
        this.shortName = Text.line(shortName);
        this.owner = Text.line(owner);
        this.address = Text.line(address);
        this.responsiblePerson = Text.line(responsiblePerson);
        this.phone = Text.line(phone);
        this.email = Text.line(email);
        this.url = Text.line(url).replaceAll("/+$", "");
        this.introduction = Text.clean(introduction);
    }

    static PortalForm of(Portal portal, String introduction) {
        return new PortalForm(
                portal.name(),
                portal.shortName(),
                portal.owner(),
                portal.address(),
                portal.responsiblePerson(),
                portal.phone(),
                portal.email(),
                portal.url(),
                introduction);
    }

    Portal portal() {
        return new Portal(name, shortName, owner, address, responsiblePerson, phone, email, url);
    }
}

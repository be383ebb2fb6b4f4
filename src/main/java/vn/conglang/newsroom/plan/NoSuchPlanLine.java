package vn.conglang.newsroom.plan;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Asked for a line of the plan that does not exist, or that is none of this person's business. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchPlanLine extends RuntimeException {

    NoSuchPlanLine() {
        super("No such line of the plan", null, false, false);
    }
}

package org.plangraph.service.explore;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.service.sparql.WriteAccess;
import org.plangraph.service.store.LivePlans;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * Plans put into the running service and taken out again, with the token that opens writing. Each file is a transaction of its
 * own; one that cannot be read hinders no other.
 */
@RestController
class UploadController {
    private final LivePlans plans;
    private final WriteAccess access;
    private final Timer extraction;

    UploadController(LivePlans plans, WriteAccess access, MeterRegistry meters) {
        this.plans = plans;
        this.access = access;
        this.extraction = meters.timer("plangraph.extraction");
    }

    /**
     * What came of one file.
     *
     * @param status {@code added}, {@code replaced} or {@code failed}
     * @param statements how many the plan now has, evidence included
     * @param problem what was wrong and what to do; empty when all went well
     */
    record Taken(String file, String plan, String status, long statements, String problem) {}

    /** Files are read only once the token is known to be right: parsing is lazy. */
    @PostMapping(path = "/api/plans", consumes = "multipart/form-data")
    ResponseEntity<List<Taken>> upload(
            MultipartHttpServletRequest request,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String authorization) {
        requireAccess(authorization);
        List<Taken> taken = new ArrayList<>();
        request.getMultiFileMap().values().forEach(files -> files.forEach(file -> taken.add(take(file))));
        if (taken.isEmpty()) {
            throw problem(400, "No file came along; send plans as multipart/form-data, such as curl -F file=@plan.pdf");
        }
        boolean none = taken.stream().allMatch(each -> each.status().equals("failed"));
        return ResponseEntity.status(none ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .body(taken);
    }

    @DeleteMapping("/api/plans/{name}")
    ResponseEntity<Void> delete(
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String authorization) {
        requireAccess(authorization);
        if (!plans.remove(planName(name))) {
            throw problem(404, "No plan is called '" + name + "'; /api/plans lists those there are");
        }
        return ResponseEntity.noContent().build();
    }

    private Taken take(MultipartFile file) {
        String name = fileName(file);
        try {
            Path folder = Files.createTempDirectory("plangraph-upload");
            try {
                Path plan = folder.resolve(name);
                planName(PlanReader.nameOf(plan).value());
                file.transferTo(plan);
                LivePlans.Put put = extraction.record(() -> plans.put(plan));
                return new Taken(name, put.plan().value(), put.replaced() ? "replaced" : "added", put.quads(), "");
            } catch (ExtractionException e) {
                return failed(name, e.getMessage().replace(folder + "/", ""));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException | IllegalArgumentException e) {
            return failed(name, e.getMessage());
        }
    }

    private static Taken failed(String name, String why) {
        return new Taken(name, "", "failed", 0, why);
    }

    /** Browsers send the name alone; whatever folders another caller writes before it are left out. */
    private static String fileName(MultipartFile file) {
        String given = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    }

    private static PlanName planName(String name) {
        try {
            return new PlanName(name);
        } catch (IllegalArgumentException e) {
            throw problem(400, e.getMessage());
        }
    }

    private void requireAccess(String authorization) {
        access.denial(authorization).ifPresent(denial -> {
            ErrorResponseException refused = problem(denial.status(), denial.detail());
            denial.challenge()
                    .ifPresent(challenge -> refused.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge));
            throw refused;
        });
    }

    private static ErrorResponseException problem(int status, String detail) {
        return new ErrorResponseException(
                HttpStatus.valueOf(status), ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), detail), null);
    }
}

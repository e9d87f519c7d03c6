/**
 * The udviklingsplan as an archive document: PDF/A-3a and PDF/UA-1 at once, with the plan attached as JSON, and the
 * way back from such a file to the plan.
 *
 * <p>{@link dk.walkntalk.pdf.PlanPdf} writes, {@link dk.walkntalk.pdf.PlanReader} reads and
 * {@link dk.walkntalk.pdf.PlanFileName} names the file. Nothing here knows of Android. Only agreements and photos
 * have a place in {@link dk.walkntalk.pdf.PlanDocument}: preparation and notes cannot reach the file by mistake.
 */
package dk.walkntalk.pdf;

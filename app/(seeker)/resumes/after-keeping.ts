/** Where it goes on after a version was kept: to the application it was made for, with it chosen there, or to itself. */
export const afterKeeping = (id: string, { applicationId }: { readonly applicationId: string }): string =>
  applicationId ? `/applications/${applicationId}/documents?document=${id}` : `/resumes/${id}`;

export const customerRoutes = []

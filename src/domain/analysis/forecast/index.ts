export { type Forecast, type ForecastRequest, forecast } from "./forecast";
